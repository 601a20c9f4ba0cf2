import './leave.ts';
import './open-now.ts';

import './leave.ts';
import './leave-by-key.ts';
import './open-now.ts';
import './quiet-navigation.ts';

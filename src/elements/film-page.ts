/** What the film’s pages may hold, in one file: they share most of it, and one request is enough. */
import './film-choices.ts';
import './film-player.ts';
import './session-view.ts';

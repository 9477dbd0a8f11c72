import framework from '@bicstone/ra-language-japanese';
import { merged } from '../merged';
import app from './app.json';
import exchange from './exchange.json';
import later from './framework.json';
import organisation from './organisation.json';
import problem from './problem.json';

export default merged(framework, later, app, organisation, exchange, problem);

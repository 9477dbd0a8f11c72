import { merged } from '../merged';
import app from './app.json';
import exchange from './exchange.json';
import framework from './framework.json';
import organisation from './organisation.json';
import problem from './problem.json';

export default merged(framework, app, organisation, exchange, problem);

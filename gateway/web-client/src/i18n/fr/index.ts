import framework from 'ra-language-french';
import { merged } from '../merged';
import app from './app.json';
import exchange from './exchange.json';
import organisation from './organisation.json';
import problem from './problem.json';

export default merged(framework, app, organisation, exchange, problem);

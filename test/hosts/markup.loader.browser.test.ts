import { testHosts } from './test-hosts.js';

testHosts('markup', 'loader');

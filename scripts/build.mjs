import { build, installPackages } from './setup.mjs';

installPackages();
build({ base: process.env.BASE_PATH ?? '/' });
console.log('The site lies in dist/.');

import { build, folders, installPackages } from './setup.mjs';

installPackages();
await build({ out: folders.build, base: process.env.BASE_PATH || '/' });
console.log(`The site lies in ${folders.build}/.`);

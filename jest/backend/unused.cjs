// Stands for modules that are loaded and never called.
module.exports = {};

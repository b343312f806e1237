module.exports = { extends: '../tools/.eslintrc.cjs' };

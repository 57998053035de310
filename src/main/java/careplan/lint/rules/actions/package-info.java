/** Rules on actions: whether a colleague could do them, who does, when, where and what for. */
package careplan.lint.rules.actions;

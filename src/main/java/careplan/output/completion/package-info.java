/**
 * Scripts by which shells complete commands, one class a shell. All words stand in the script, so
 * that no program starts while somebody types; only who is in a plan is asked of the program. Uses
 * nothing of the other rooms, and never knows where the words come from.
 */
package careplan.output.completion;

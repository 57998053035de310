/** Tests of the room where two versions of a plan are put together. */
package careplan.merge;

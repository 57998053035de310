/** Tests of the room where several plans become one. */
package careplan.combine;

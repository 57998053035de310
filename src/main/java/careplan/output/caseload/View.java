package careplan.output.caseload;

/**
 * How much of a caseload is shown.
 *
 * @param names whether people and files are named; without, only totals are written
 * @param mostRows how many rows of a list are shown
 */
public record View(boolean names, int mostRows) {}

package careplan.lint.baseline;

import careplan.settings.PlanFile;

/**
 * Which finding is accepted, without a word of the plan.
 *
 * @param file the plan, as seen from the folder that holds {@code .careplan/}
 * @param rule the name of the rule
 * @param digest of the place by ids and of the words meant
 */
record Entry(String file, String rule, String digest) implements Comparable<Entry> {

  @Override
  public int compareTo(Entry other) {
    int order = PlanFile.BY_CODE_POINT.compare(file, other.file);
    order = order != 0 ? order : rule.compareTo(other.rule);
    return order != 0 ? order : digest.compareTo(other.digest);
  }
}

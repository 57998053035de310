package careplan.output.caseload;

import java.util.Optional;

/**
 * One part of a report on a caseload.
 *
 * @param id small letters and hyphens
 * @param title its heading
 * @param words what it means, or that there is nothing; may be empty
 * @param grid its rows, where there are any
 */
record Part(String id, String title, String words, Optional<Grid> grid) {

  static Part of(String id, String title, String words, Grid grid) {
    return new Part(id, title, words, Optional.of(grid));
  }

  static Part without(String id, String title, String words) {
    return new Part(id, title, words, Optional.empty());
  }
}

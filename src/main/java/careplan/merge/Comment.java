package careplan.merge;

/** Comments of a stretch of text, taken rather too widely than too narrowly. */
final class Comment {
  private Comment() {}

  /** Whether all comments of one text stand in another. */
  static boolean allOf(String one, String other) {
    for (String line : ConflictFile.lines(one)) {
      int hash = line.indexOf('#');
      while (hash > 0 && line.charAt(hash - 1) != ' ') {
        hash = line.indexOf('#', hash + 1);
      }
      if (hash >= 0 && !other.contains(line.substring(hash).strip())) {
        return false;
      }
    }
    return true;
  }
}

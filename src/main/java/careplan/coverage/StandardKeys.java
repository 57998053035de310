package careplan.coverage;

import java.util.List;

/** The keys of a file that holds a standard. */
final class StandardKeys {
  static final List<String> STANDARD =
      List.of(
          "standard",
          "title",
          "source",
          "note",
          "types",
          "not-types",
          "detail",
          "where",
          "enough",
          "points");

  static final List<String> POINT =
      List.of(
          "point",
          "says",
          "source",
          "all",
          "any",
          "each",
          "where",
          "unless",
          "rules",
          "see-also",
          "may-be-left-out");

  private StandardKeys() {}
}

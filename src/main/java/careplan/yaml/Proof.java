package careplan.yaml;

import java.nio.charset.StandardCharsets;

/** Reads a changed text again and holds it against what it has to say. */
final class Proof {

  /** A text that says what it should, and how it is laid out. */
  record Proven(YamlDocument document, Layout layout) {}

  private Proof() {}

  /**
   * The changed text, read.
   *
   * @throws EditRefused if it says anything but what is expected, or a comment is lost or has come
   *     to stand with something else
   */
  static Proven that(SourceText before, String changed, CommentedValue expected)
      throws EditRefused {
    YamlDocument document =
        YamlReader.read(before.name(), changed.getBytes(StandardCharsets.UTF_8));
    boolean clean = true;
    for (Fault fault : document.faults()) {
      clean &= fault.kind() == FaultKind.CUT_AT_HASH;
    }
    if (!clean) {
      throw refused();
    }
    Layout layout = Layout.of(document);
    if (!CommentedValue.of(layout, document).equals(expected)) {
      throw refused();
    }
    return new Proven(document, layout);
  }

  static EditRefused refused() {
    return new EditRefused(
        0,
        "The change was tried and read back, and something else would have changed with it, so the"
            + " file was left as it is. Make this change by hand.");
  }
}

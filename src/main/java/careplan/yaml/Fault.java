package careplan.yaml;

import java.util.Optional;

/**
 * Something wrong that was met while reading. Reading never throws on content; it collects these.
 *
 * @param kind what is wrong
 * @param path where in the data, as a JSON Pointer (RFC 6901); empty for the whole file
 * @param start offset of the first character meant, in code points
 * @param end offset just past the last one
 * @param message what is wrong, in plain words
 * @param better how it should stand, where that can be said
 */
public record Fault(
    FaultKind kind, String path, int start, int end, Message message, Optional<Message> better) {

  /** A fault with nothing better to offer. */
  public Fault(FaultKind kind, String path, int start, int end, Message message) {
    this(kind, path, start, end, message, Optional.empty());
  }
}

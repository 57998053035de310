package careplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comments of a file, found by a line scan of our own: the engine's comment mode fails on valid
 * files.
 */
public final class Comments {

  /**
   * One comment.
   *
   * @param start offset of the {@code #}
   * @param end offset of the end of the line
   * @param ownLine whether nothing else stands on its line
   */
  public record Comment(int start, int end, boolean ownLine) {}

  private final SourceText source;
  private final List<ScalarNode> scalars = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  private Comments(SourceText source) {
    this.source = source;
  }

  /** All comments of a file, in order. Empty where the file holds no {@code #}. */
  public static List<Comment> of(SourceText source, Optional<Node> root) {
    if (source.text().indexOf('#') < 0) {
      return List.of();
    }
    return in(source, root).comments;
  }

  private static Comments in(SourceText source, Optional<Node> root) {
    Comments found = new Comments(source);
    root.ifPresent(found::collect);
    found.scalars.sort((one, other) -> Integer.compare(one.start(), other.start()));
    found.scan();
    return found;
  }

  private void collect(Node node) {
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        scalars.add(entry.key());
        collect(entry.value());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(this::collect);
    } else {
      scalars.add((ScalarNode) node);
    }
  }

  private void scan() {
    int next = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      int lineStart = source.lineStart(line);
      String text = source.line(line);
      int hash = text.indexOf('#');
      if (hash < 0) {
        continue;
      }
      for (; hash >= 0; hash = text.indexOf('#', hash + 1)) {
        if (hash > 0 && text.charAt(hash - 1) != ' ' && text.charAt(hash - 1) != '\t') {
          continue;
        }
        int offset = lineStart + text.codePointCount(0, hash);
        while (next < scalars.size() && scalars.get(next).end() <= offset) {
          next++;
        }
        boolean inText = next < scalars.size() && contentStart(scalars.get(next)) <= offset;
        if (!inText) {
          int end = lineStart + text.codePointCount(0, text.length());
          comments.add(new Comment(offset, end, text.substring(0, hash).isBlank()));
          break;
        }
      }
    }
  }

  /** Block text starts below its {@code |}: a comment may stand behind that. */
  private int contentStart(ScalarNode scalar) {
    boolean block =
        scalar.style() == ScalarNode.Style.LITERAL || scalar.style() == ScalarNode.Style.FOLDED;
    if (!block) {
      return scalar.start();
    }
    int line = source.lineAt(scalar.start());
    return line < source.lineCount() ? source.lineStart(line + 1) : scalar.end();
  }

  /** Finds text that YAML drops because a {@code #} stands in it. */
  static void findCutText(SourceText source, Node root, List<Fault> faults) {
    if (source.text().indexOf(" #") < 0) {
      return;
    }
    Comments found = in(source, Optional.ofNullable(root));
    for (Comment comment : found.comments) {
      if (!comment.ownLine()) {
        found.cutBefore(comment).ifPresent(faults::add);
      }
    }
  }

  private Optional<Fault> cutBefore(Comment comment) {
    String words = source.slice(comment.start(), comment.end());
    char next = words.length() > 1 ? words.charAt(1) : ' ';
    if (next == '#' || (next == ' ' && !isNumber(words.substring(1).strip()))) {
      return Optional.empty();
    }
    ScalarNode cut = lastBefore(comment.start());
    if (cut == null
        || cut.style() != ScalarNode.Style.PLAIN
        || cut.isEmpty()
        || source.lineAt(cut.end()) != source.lineAt(comment.start())) {
      return Optional.empty();
    }
    WrittenLine line = WrittenLine.of(source, source.lineAt(comment.start()));
    return Optional.of(
        new Fault(
            FaultKind.CUT_AT_HASH,
            cut.pointer(),
            comment.start(),
            comment.end(),
            Message.of(
                "YAML drops what stands after a space and a #, so \"{}\" is not part of the plan."
                    + " Put the whole value in quotes.",
                new Message.Quote(comment.start(), comment.end())),
            Optional.of(Message.of(line.quoted().replace("{}", "")))));
  }

  /** A flat, ward or bed: {@code # 4}. */
  private static boolean isNumber(String words) {
    return !words.isEmpty()
        && words.length() < 6
        && words.chars().allMatch(Character::isLetterOrDigit)
        && Character.isDigit(words.charAt(0));
  }

  /** The last value or key that starts at or before a place, or null. */
  private ScalarNode lastBefore(int offset) {
    int from = 0;
    int to = scalars.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (scalars.get(middle).start() > offset) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from == 0 ? null : scalars.get(from - 1);
  }
}

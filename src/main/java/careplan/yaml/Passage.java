package careplan.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a file that belongs together: a key with its value or a list item, with the comments
 * and blank lines above it, cut into what opens it, what stands inside and what closes it.
 *
 * <p>Every line of a file belongs to one passage, so that a file put together from passages loses
 * nothing. Lines end in LF.
 */
public final class Passage {
  private final Optional<Node> node;
  private final Optional<String> key;
  private final int column;
  private final String text;
  private final String opening;
  private final List<Passage> members;
  private final String foot;

  private Passage(
      Optional<Node> node,
      Optional<String> key,
      int column,
      String text,
      String opening,
      List<Passage> members,
      String foot) {
    this.node = node;
    this.key = key;
    this.column = column;
    this.text = text;
    this.opening = opening;
    this.members = members;
    this.foot = foot;
  }

  /**
   * The passages of a file.
   *
   * @param document read from a text whose lines all end in LF
   * @throws EditRefused if it is not laid out as fields or items, one to a line
   */
  public static Passage of(YamlDocument document) throws EditRefused {
    Layout layout = Layout.of(document);
    String text = document.source().text();
    if (layout.root.isEmpty()) {
      if (document.root().isPresent()) {
        throw new EditRefused(1, "This file is not laid out as fields, one to a line.");
      }
      return new Passage(Optional.empty(), Optional.empty(), 0, text, text, List.of(), "");
    }
    BlockLayout root = layout.root.get();
    TextLines lines = layout.lines;
    List<Passage> members = members(lines, text, root);
    int first = lines.start(root.members.get(0).headLine);
    int last = lines.start(root.members.get(root.members.size() - 1).lastLine + 1);
    return new Passage(
            document.root(),
            Optional.empty(),
            0,
            text,
            text.substring(0, first),
            members,
            text.substring(last))
        .proven();
  }

  private static List<Passage> members(TextLines lines, String text, BlockLayout block)
      throws EditRefused {
    List<Passage> members = new ArrayList<>(block.members.size());
    int next = block.members.get(0).headLine;
    for (Member member : block.members) {
      if (member.headLine != next) {
        throw new EditRefused(next, "It cannot be told what the lines here belong to.");
      }
      members.add(member(lines, text, member));
      next = member.lastLine + 1;
    }
    return members;
  }

  private static Passage member(TextLines lines, String text, Member member) throws EditRefused {
    Optional<String> key = member.key.map(ScalarNode::value);
    int from = lines.start(member.headLine);
    int to = lines.start(member.lastLine + 1);
    String whole = text.substring(from, to);
    if (key.isEmpty() && member.start > lines.start(member.firstLine) + member.column) {
      throw new EditRefused(member.firstLine, "It cannot be told where this item starts.");
    }
    if (startsInside(lines, text, member)) {
      // The first field of an item stands behind its dash; it is read as if on a line of its own.
      whole =
          text.substring(from, lines.start(member.firstLine))
              + " ".repeat(member.column)
              + text.substring(member.start, to);
    }
    Optional<Node> node = Optional.of(member.value);
    if (member.inner.isEmpty()) {
      return new Passage(node, key, member.column, whole, whole, List.of(), "");
    }
    BlockLayout inner = member.inner.get();
    List<Passage> members = members(lines, text, inner);
    Member first = inner.members.get(0);
    Member last = inner.members.get(inner.members.size() - 1);
    int opensUntil = member.isCompact() ? first.start : lines.start(first.headLine);
    int given = to - opensUntil;
    String opening = whole.substring(0, whole.length() - given);
    String foot = text.substring(lines.start(last.lastLine + 1), to);
    return new Passage(node, key, member.column, whole, opening, members, foot).proven();
  }

  private static boolean startsInside(TextLines lines, String text, Member member) {
    int line = lines.start(member.firstLine);
    return !TextLines.isBlank(text.substring(line, member.start));
  }

  /** Its parts are the whole of it. */
  private Passage proven() throws EditRefused {
    StringBuilder parts = new StringBuilder(opening);
    for (int i = 0; i < members.size(); i++) {
      String part = members.get(i).text;
      parts.append(i == 0 && opensOnFirstLine() ? part.substring(members.get(0).column) : part);
    }
    if (!parts.append(foot).toString().equals(text)) {
      throw new EditRefused(0, "It cannot be told which lines of this file belong together.");
    }
    return this;
  }

  /** Whether what stands inside starts on the line that opens it, behind the dash of an item. */
  public boolean opensOnFirstLine() {
    return !opening.isEmpty() && !opening.endsWith("\n") && !members.isEmpty();
  }

  /** What it says; none for an empty file. */
  public Optional<Node> node() {
    return node;
  }

  /** Its key; none for an item, and for a whole file. */
  public Optional<String> key() {
    return key;
  }

  /** The column, counted from 0, of its key or dash. */
  public int column() {
    return column;
  }

  /** All of its lines. */
  public String text() {
    return text;
  }

  /**
   * Its first lines: what stands above, and its key or dash; all of them where nothing is inside.
   */
  public String opening() {
    return opening;
  }

  /** What stands inside, where that is fields or items on lines of their own. */
  public List<Passage> members() {
    return members;
  }

  /** Comments at its end. */
  public String foot() {
    return foot;
  }

  /** Whether items, and not fields, stand inside. */
  public boolean isList() {
    return !members.isEmpty() && members.get(0).key.isEmpty();
  }

  /**
   * The same at another column.
   *
   * @throws EditRefused if some of it stands too far out
   */
  public Passage movedTo(int newColumn) throws EditRefused {
    int by = newColumn - column;
    if (by == 0) {
      return this;
    }
    List<Passage> moved = new ArrayList<>(members.size());
    for (Passage member : members) {
      moved.add(member.movedTo(member.column + by));
    }
    return new Passage(
        node, key, newColumn, moved(text, by), moved(opening, by), moved, moved(foot, by));
  }

  private static String moved(String text, int by) throws EditRefused {
    StringBuilder moved = new StringBuilder(text.length() + 64);
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from) + 1;
      end = end == 0 ? text.length() : end;
      String line = text.substring(from, end);
      if (TextLines.isBlank(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line)) {
        moved.append(line);
      } else if (by > 0) {
        moved.append(" ".repeat(by)).append(line);
      } else {
        int there = TextLines.indentation(line);
        if (there < -by && line.charAt(there) != '#') {
          throw new EditRefused(0, "A line stands too far out for its place.");
        }
        moved.append(line, Math.min(there, -by), line.length());
      }
      from = end;
    }
    return moved.toString();
  }

  /** The texts of all comments of a file, in order, without what stands before them. */
  public static List<String> comments(YamlDocument document) {
    List<String> texts = new ArrayList<>();
    for (Comments.Comment comment : Comments.of(document.source(), document.root())) {
      texts.add(document.source().slice(comment.start(), comment.end()).strip());
    }
    return texts;
  }

  /** Reads a text. */
  public static YamlDocument document(String name, String text) {
    return YamlReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }
}

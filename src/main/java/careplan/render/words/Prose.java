package careplan.render.words;

import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import careplan.render.document.Target;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Prose of a plan, with the little Markdown that it may hold: paragraphs, lists, strong words and
 * links (rule 8 of the format). Everything else is told as it was written.
 */
final class Prose {

  /** Made when the first prose asks for it: most plans have none that does. */
  private static final class Holder {
    static final Parser PARSER =
        Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).maxOpenBlockParsers(20).build();
  }

  private final Language language;

  private Prose(Language language) {
    this.language = language;
  }

  /** Prose as paragraphs and lists. */
  static List<Content> contents(String text, Language language, Paragraph.Kind kind) {
    if (isPlain(text)) {
      return List.of(new Paragraph(Facts.in(text.strip(), language), kind));
    }
    List<Content> contents = new ArrayList<>();
    new Prose(language).blocks(Holder.PARSER.parse(text), kind, contents);
    return contents;
  }

  /** Prose as one line: its paragraphs one after another. */
  static List<Inline> line(String text, Language language) {
    if (isPlain(text)) {
      return Facts.in(text.strip(), language);
    }
    List<Inline> line = new ArrayList<>();
    join(contents(text, language, Paragraph.Kind.PLAIN), line, language);
    return line;
  }

  private static void join(List<Content> contents, List<Inline> line, Language language) {
    for (Content content : contents) {
      if (content instanceof Paragraph paragraph) {
        if (!line.isEmpty()) {
          line.add(new Words(" ", language));
        }
        line.addAll(paragraph.inlines());
      } else if (content instanceof Listing listing) {
        listing.items().forEach(item -> join(item, line, language));
      }
    }
  }

  /** Whether nothing in it could be Markdown: a break of lines inside a paragraph is a space. */
  private static boolean isPlain(String text) {
    String trimmed = text.strip();
    for (int i = 0; i < trimmed.length(); i++) {
      switch (trimmed.charAt(i)) {
        case '*', '_', '[', '\\', '`', '<', '&' -> {
          return false;
        }
        case '\n' -> {
          char next = trimmed.charAt(i + 1);
          if (next == '\n' || next == '-' || next == '+' || next == ' ' || isDigit(next)) {
            return false;
          }
        }
        default -> {}
      }
    }
    return trimmed.isEmpty() || "-+".indexOf(trimmed.charAt(0)) < 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void blocks(Node parent, Paragraph.Kind kind, List<Content> contents) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList) {
        contents.add(listing(node, Listing.Kind.BULLETS));
      } else if (node instanceof OrderedList) {
        contents.add(listing(node, Listing.Kind.NUMBERS));
      } else if (node instanceof LinkReferenceDefinition definition) {
        String written = "[" + definition.getLabel() + "]: " + definition.getDestination();
        contents.add(new Paragraph(Facts.in(written, language), kind));
      } else if (node instanceof HtmlBlock html) {
        contents.add(new Paragraph(Facts.in(html.getLiteral(), language), kind));
      } else {
        List<Inline> inlines = new ArrayList<>();
        inlines(node, inlines);
        contents.add(new Paragraph(inlines, kind));
      }
    }
  }

  private Listing listing(Node list, Listing.Kind kind) {
    List<List<Content>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Content> contents = new ArrayList<>();
      blocks(item, Paragraph.Kind.PLAIN, contents);
      items.add(contents);
    }
    return new Listing(kind, items);
  }

  private void inlines(Node parent, List<Inline> inlines) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        inlines.addAll(Facts.in(text.getLiteral(), language));
      } else if (node instanceof Code code) {
        inlines.addAll(Facts.in(code.getLiteral(), language));
      } else if (node instanceof HtmlInline html) {
        inlines.add(new Words(html.getLiteral(), language));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        inlines.add(new Words(" ", language));
      } else if (node instanceof StrongEmphasis) {
        List<Inline> inside = new ArrayList<>();
        inlines(node, inside);
        inlines.add(new Strong(inside));
      } else if (node instanceof org.commonmark.node.Link link) {
        link(link, inlines);
      } else {
        inlines(node, inlines);
      }
    }
  }

  private void link(org.commonmark.node.Link link, List<Inline> inlines) {
    List<Inline> inside = new ArrayList<>();
    inlines(link, inside);
    Optional<Target> target = Target.of(link.getDestination());
    List<Inline> unlinked = inside.stream().flatMap(Prose::unlinked).toList();
    if (target.isPresent() && !unlinked.isEmpty()) {
      inlines.add(new Link(unlinked, target.get()));
    } else {
      inlines.addAll(inside);
    }
  }

  private static Stream<Inline> unlinked(Inline inline) {
    return inline instanceof Link link ? link.inlines().stream() : Stream.of(inline);
  }
}

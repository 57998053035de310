package careplan.generate;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.Shape;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Plans in which everything that an author can write holds a mark, so that a report which lets any
 * of it through is found out: made from the description of the format, or from other plans.
 */
public final class MarkedPlans {
  /** Stands in every value, id, reference, name of an author's own and comment. */
  public static final String MARK = "zyxq";

  /** Stands in every date. */
  public static final String DATE_MARK = "1871-";

  /** Stands in every length of time. */
  public static final String PERIOD_MARK = "871 w";

  /** Ways in which people write what lint remarks on, each with the mark. */
  private static final List<String> TEXTS =
      List.of(
          "zyxq",
          "zyxq will monitor zyxq and encourage zyxq as needed",
          "Improve zyxq mobility",
          "zyxq physiotherapy",
          "TBC zyxq [insert zyxq]",
          "She is non-compliant with zyxq and her zyxq-CPN DNAd 2 zyxq",
          "zyxq Rowe 01632 zyxq",
          "Flat #4 zyxq");

  private final String text;
  private final boolean rightChoices;
  private final boolean lists;
  private final StringBuilder yaml = new StringBuilder();

  private MarkedPlans(String text, boolean rightChoices, boolean lists) {
    this.text = text;
    this.rightChoices = rightChoices;
    this.lists = lists;
  }

  /** Plans with a mark in every field of the format, in several ways. */
  public static List<String> ofEveryField() {
    List<String> plans = new ArrayList<>();
    for (String text : TEXTS) {
      for (boolean rightChoices : new boolean[] {true, false}) {
        plans.add(new MarkedPlans(text, rightChoices, plans.size() % 4 < 2).plan());
      }
    }
    return plans;
  }

  private String plan() {
    yaml.append("# careplan: allow zyxq - zyxq\n# zyxq\n");
    writeBlock(Plan.SHAPE, 0);
    return yaml.toString();
  }

  private void writeBlock(Shape shape, int depth) {
    String indent = "  ".repeat(depth);
    if (shape.isOpen()) {
      yaml.append(indent).append("zyxq-key: ").append(quoted(value(shape.values()))).append('\n');
    }
    for (Field field : shape.fields()) {
      yaml.append(indent).append(field.name()).append(':');
      if (field.name().equals("careplan")) {
        yaml.append(" 1\n");
      } else if (field.shape().isPresent()) {
        yaml.append(" # zyxq\n");
        if (field.many() && lists) {
          yaml.append(indent).append("  -\n");
        }
        writeBlock(field.shape().get(), field.many() && lists ? depth + 2 : depth + 1);
      } else if (field.many()) {
        String item = quoted(value(field.form()));
        yaml.append(" [").append(item).append(", ").append(item).append("]\n");
      } else if (field.form().equals(Form.PROSE) && !lists) {
        yaml.append(" {cy: ").append(quoted(text)).append(", en: ").append(quoted(text));
        yaml.append("}\n");
      } else {
        yaml.append(' ').append(quoted(value(field.form()))).append('\n');
      }
    }
    yaml.append(indent).append("zyxq-field: zyxq\n").append(indent).append("x-zyxq: zyxq\n");
  }

  private String value(Form form) {
    return switch (form.kind()) {
      case TEXT, PROSE -> text;
      case ID -> "zyxq-id";
      case PERSON, ITEM -> "zyxq-nobody";
      case DATE -> "1871-03-01";
      case MOMENT -> "1871-03-01T14:07";
      case DATE_OR_WORDS -> rightChoices ? "1871-03-01" : "zyxq of March";
      case PERIOD -> "871 weeks";
      case PATH -> "zyxq.crisis";
      case CHOICE -> rightChoices ? form.values().get(0) : "zyxq";
    };
  }

  private static String quoted(String value) {
    return value.contains(" #") || value.contains(": ") || value.contains("[")
        ? '"' + value + '"'
        : value;
  }

  /** A plan with the mark after every value that is more than one word. */
  public static String marked(String plan) {
    SourceText source = new SourceText("plan", plan);
    List<ScalarNode> sentences = new ArrayList<>();
    YamlReader.read(source).root().ifPresent(root -> collect(root, sentences));
    sentences.sort(Comparator.comparingInt(ScalarNode::wordsEnd).reversed());
    StringBuilder marked = new StringBuilder(plan);
    for (ScalarNode sentence : sentences) {
      marked.insert(source.chars(sentence.wordsEnd()), " zyxq");
    }
    return marked.toString();
  }

  private static void collect(Node node, List<ScalarNode> sentences) {
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), sentences));
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, sentences));
    } else if (node instanceof ScalarNode scalar && scalar.value().indexOf(' ') > 0) {
      sentences.add(scalar);
    }
  }
}

package careplan.lint;

import careplan.plan.Block;
import careplan.plan.Text;
import careplan.yaml.Fault;
import careplan.yaml.MappingNode;
import careplan.yaml.Message;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SourceText;
import careplan.yaml.WordPlaces;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what a rule has to say and stamps it with name, severity and place.
 *
 * <p>In templates {@code {}} stands for an argument: a {@link Text}, {@link ScalarNode} or {@link
 * Block} is quoted from the file, anything else is a word of ours.
 */
public final class Reporter {
  private final SourceText source;
  private final RuleInfo rule;
  private final List<Remark> remarks;

  Reporter(SourceText source, RuleInfo rule, List<Remark> remarks) {
    this.source = source;
    this.rule = rule;
    this.remarks = remarks;
  }

  /** A remark on words of the plan. */
  public Remark report(Text text, String template, Object... arguments) {
    return report(text.node(), template, arguments);
  }

  /** A remark on a value: on its words, or on the first key of a block. */
  public Remark report(Node node, String template, Object... arguments) {
    if (node instanceof ScalarNode scalar) {
      return add(node.pointer(), scalar.wordsStart(), scalar.wordsEnd(), "", template, arguments);
    }
    if (node instanceof MappingNode mapping && !mapping.isEmpty()) {
      MappingNode.Entry first = mapping.entries().get(0);
      return add(
          first.value().pointer(), first.key().start(), first.key().end(), "", template, arguments);
    }
    ScalarNode key = node.key().orElse(null);
    return add(
        node.pointer(),
        key == null ? node.start() : key.start(),
        key == null ? Math.min(node.end(), node.start() + 1) : key.end(),
        "",
        template,
        arguments);
  }

  /** A remark on the key that a value stands under. */
  public Remark reportKey(Node node, String template, Object... arguments) {
    ScalarNode key = node.key().orElse(null);
    return key == null
        ? report(node, template, arguments)
        : add(node.pointer(), key.start(), key.end(), "", template, arguments);
  }

  /**
   * A remark on a part of some words.
   *
   * @param from index of the first character in {@code text.value()}
   * @param to index just past the last one
   */
  public Remark report(Text text, int from, int to, String template, Object... arguments) {
    Message.Quote place = WordPlaces.of(source, text.node(), from, to);
    return add(text.node().pointer(), place.start(), place.end(), "", template, arguments);
  }

  /** The place of a part of some words, to be quoted in a sentence. */
  public Message.Quote words(Text text, int from, int to) {
    return WordPlaces.of(source, text.node(), from, to);
  }

  /**
   * A remark on something that is not there: it stands at the first key of the nearest thing that
   * is.
   *
   * @param nearest the block it is missing from
   * @param about the path of the format that is missing, such as {@code crisis.contacts}
   */
  public Remark absent(Block nearest, String about, String template, Object... arguments) {
    Node node = nearest.node();
    if (node instanceof MappingNode mapping && !mapping.isEmpty()) {
      MappingNode.Entry first = mapping.entries().get(0);
      return add(
          first.value().pointer(),
          first.key().start(),
          first.key().end(),
          about,
          template,
          arguments);
    }
    if (node instanceof ScalarNode scalar) {
      return add(
          node.pointer(), scalar.wordsStart(), scalar.wordsEnd(), about, template, arguments);
    }
    return add(node.pointer(), node.start(), node.start(), about, template, arguments);
  }

  /** A remark on a place that no value has, such as a comment. */
  public Remark report(int start, int end, String template, Object... arguments) {
    return add("", start, end, "", template, arguments);
  }

  /** Something that was met while reading. */
  Remark report(Fault fault) {
    Remark remark = new Remark(rule, fault.path(), fault.start(), fault.end(), fault.message(), "");
    fault
        .better()
        .ifPresent(better -> remark.better(better.template(), better.arguments().toArray()));
    remarks.add(remark);
    return remark;
  }

  private Remark add(
      String path, int start, int end, String about, String template, Object... arguments) {
    Remark remark = new Remark(rule, path, start, end, Remark.sentence(template, arguments), about);
    remarks.add(remark);
    return remark;
  }

  static List<Finding> findings(List<Remark> remarks) {
    List<Finding> findings = new ArrayList<>(remarks.size());
    for (Remark remark : remarks) {
      findings.add(remark.finding());
    }
    return findings;
  }
}

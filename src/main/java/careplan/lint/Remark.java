package careplan.lint;

import careplan.plan.Block;
import careplan.plan.Text;
import careplan.yaml.Message;
import careplan.yaml.ScalarNode;
import java.util.Optional;

/** A finding in the making: a rule says more of it, or leaves it as it is. */
public final class Remark {
  private final RuleInfo rule;
  private final String path;
  private final int start;
  private final int end;
  private final Message message;
  private final String about;
  private Severity severity;
  private Optional<Message> better = Optional.empty();

  Remark(RuleInfo rule, String path, int start, int end, Message message, String about) {
    this.rule = rule;
    this.severity = rule.severity();
    this.path = path;
    this.start = start;
    this.end = end;
    this.message = message;
    this.about = about;
  }

  /** Says what could stand there instead; {@code {}} holds an argument. */
  public Remark better(String template, Object... arguments) {
    better = Optional.of(sentence(template, arguments));
    return this;
  }

  /** Weighs this finding differently from the rule's other ones. */
  public Remark as(Severity other) {
    severity = other;
    return this;
  }

  /** Weighs this finding no more than {@code most}. */
  public Remark atMost(Severity most) {
    if (severity.compareTo(most) > 0) {
      severity = most;
    }
    return this;
  }

  Finding finding() {
    return new Finding(rule, severity, path, start, end, message, better, about);
  }

  /** A sentence whose arguments, where they are words of the plan, stay places in the file. */
  static Message sentence(String template, Object... arguments) {
    Object[] data = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      if (argument instanceof Text text) {
        data[i] = Message.Quote.of(text.node());
      } else if (argument instanceof ScalarNode scalar) {
        data[i] = Message.Quote.of(scalar);
      } else if (argument instanceof Block block) {
        data[i] = new Message.Quote(block.node().start(), block.node().end());
      } else {
        data[i] = argument;
      }
    }
    return Message.of(template, data);
  }
}

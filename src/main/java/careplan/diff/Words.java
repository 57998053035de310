package careplan.diff;

import careplan.plan.Form;
import careplan.yaml.ScalarNode;
import java.util.function.Consumer;

/** A text, with every stretch of white space as one space: how it is wrapped says nothing. */
public final class Words extends Content {
  private final String value;
  private final Form.Kind kind;

  Words(ScalarNode node, Form.Kind kind) {
    super(node);
    this.value = Spaces.collapsed(node.value());
    this.kind = kind;
  }

  /** The words. */
  public String value() {
    return value;
  }

  /** How the format reads them. */
  public Form.Kind kind() {
    return kind;
  }

  /** The value as it stands in the file. */
  public ScalarNode scalar() {
    return (ScalarNode) node();
  }

  /** Whether they point to a person or an item by id. */
  public boolean isReference() {
    return kind == Form.Kind.PERSON || kind == Form.Kind.ITEM;
  }

  @Override
  int computeFingerprint() {
    return value.hashCode();
  }

  @Override
  public boolean saysTheSameAs(Content other) {
    return other instanceof Words words && value.equals(words.value);
  }

  @Override
  void words(Consumer<Words> reader) {
    reader.accept(this);
  }
}

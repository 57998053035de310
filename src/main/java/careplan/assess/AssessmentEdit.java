package careplan.assess;

import careplan.yaml.EditRefused;
import careplan.yaml.MappingNode;
import careplan.yaml.TextEdit;
import careplan.yaml.Value;
import careplan.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes to the file of an assessment, by place: comments and notes of others stay. */
public final class AssessmentEdit {
  private static final List<String> ORDER = List.of("answer", "notes", "plans", "actions");

  private final TextEdit edit;

  private AssessmentEdit(TextEdit edit) {
    this.edit = edit;
  }

  /**
   * Starts to change a file.
   *
   * @throws EditRefused if that cannot be done safely
   */
  public static AssessmentEdit of(YamlDocument document) throws EditRefused {
    return new AssessmentEdit(TextEdit.of(document));
  }

  /** The text as it is now. */
  public String text() {
    return edit.text();
  }

  /** Whether anything is other than it was. */
  public boolean isChanged() {
    return edit.isChanged();
  }

  /** Answers a question. */
  public AssessmentEdit answer(String key, Reply reply) throws EditRefused {
    return put(key, "answer", Value.words(reply.word()));
  }

  /** Writes down what was said about a question, in place of what stood there. */
  public AssessmentEdit notes(String key, String words) throws EditRefused {
    return put(key, "notes", Value.words(words));
  }

  /** Writes down what plans show of a question, in place of what they showed before. */
  public AssessmentEdit figures(String key, List<Figure> figures) throws EditRefused {
    List<Value> items = new ArrayList<>();
    for (Figure figure : figures) {
      items.add(
          Value.entries()
              .with("what", figure.what())
              .with("plans", Integer.toString(figure.plans()))
              .with("of", Integer.toString(figure.of())));
    }
    return put(key, "plans", new Value.Items(items));
  }

  /** Adds an agreed action to a question. */
  public AssessmentEdit action(String key, AgreedAction action) throws EditRefused {
    Value.Entries entry = Value.entries().with("action", action.action());
    entry = action.who().isEmpty() ? entry : entry.with("who", action.who());
    entry = action.by().isEmpty() ? entry : entry.with("by", action.by());
    entry = action.area().isEmpty() ? entry : entry.with("area", action.area());
    if (question(key).isEmpty()) {
      return put(key, "actions", Value.items(entry));
    }
    edit.appendUnder("/answers/" + key, "actions", entry, ORDER);
    return this;
  }

  private AssessmentEdit put(String key, String field, Value value) throws EditRefused {
    if (question(key).isPresent()) {
      edit.put("/answers/" + key, field, value, ORDER);
    } else if (answers().isPresent()) {
      edit.put("/answers", key, Value.entries().with(field, value), Toolkit.keys());
    } else {
      Value.Entries entry = Value.entries().with(field, value);
      edit.put("", "answers", Value.entries().with(key, entry), List.of());
    }
    return this;
  }

  private Optional<MappingNode> question(String key) {
    return answers()
        .flatMap(answers -> answers.value(key))
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast);
  }

  private Optional<MappingNode> answers() {
    return edit.document()
        .root()
        .filter(MappingNode.class::isInstance)
        .flatMap(root -> ((MappingNode) root).value("answers"))
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast);
  }
}

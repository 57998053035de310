package careplan.review;

import careplan.yaml.Comments;
import careplan.yaml.EditRefused;
import careplan.yaml.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes questions that were answered out of the plan: they stand in the review from then on. One
 * that a comment belongs to stays.
 */
final class AnsweredQuestions {
  private static final String LIST = "/questions";

  private final TextEdit edit;
  private final PlanPlaces places;

  AnsweredQuestions(TextEdit edit, PlanPlaces places) {
    this.edit = edit;
    this.places = places;
  }

  void remove(List<Subject> answered) throws EditRefused {
    List<String> pointers = new ArrayList<>();
    answered.forEach(subject -> pointers.add(subject.pointer()));
    pointers.sort((one, other) -> Integer.compare(index(other), index(one)));
    for (String pointer : pointers) {
      removeOne(pointer);
    }
    boolean isEmpty = places.find(LIST).filter(node -> node.isEmpty()).isPresent();
    if (!pointers.isEmpty() && isEmpty) {
      removeOne(LIST);
    }
  }

  private void removeOne(String pointer) throws EditRefused {
    TextEdit trial = TextEdit.of(edit.document()).remove(pointer);
    if (comments(trial) == comments(edit)) {
      edit.remove(pointer);
    }
  }

  private static int comments(TextEdit edit) {
    return Comments.of(edit.document().source(), edit.document().root()).size();
  }

  private static int index(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.chars().allMatch(Character::isDigit) ? Integer.parseInt(last) : -1;
  }
}

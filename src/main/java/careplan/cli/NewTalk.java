package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.Conversation;
import careplan.conversation.Given;
import careplan.conversation.Question;
import careplan.conversation.Wording;
import careplan.create.NewPlan;
import careplan.create.WriteQuestion;
import java.util.List;
import java.util.Optional;

/** The talk that a new plan comes out of, with a person. */
final class NewTalk {
  private final NewRequest request;
  private final Surroundings surroundings;
  private final Wording wording;
  private int status = Status.STOPPED;
  private int columns;

  NewTalk(NewRequest request, Surroundings surroundings, Wording wording) {
    this.request = request;
    this.surroundings = surroundings;
    this.wording = wording;
  }

  /** All answers; nothing where the talk was stopped, which has been said. */
  Optional<Answers> answers(NewPlan plan, NewFile file) {
    WriteQuestion script = new WriteQuestion(plan, wording, answers -> file.name(plan, answers));
    Conversation begin =
        Conversation.of(
            script,
            Conversation.wording(request.language()),
            request.said(),
            request.template().answers());
    boolean isFresh = request.said().count() == 0;
    String opening =
        isFresh ? wording.say("opening") : wording.say("opening.resumed", request.begun());
    Talk talk = new Talk(surroundings, wording, request.place(), request.about(), toGoOn());
    Optional<Answers> answers = talk.run(begin, request.isPlain(), List.of(opening));
    columns = talk.columns();
    boolean nobodyIsThere = !surroundings.terminals().in() && !talk.isHeard();
    if (answers.isEmpty() && nobodyIsThere && request.said().count() == 0) {
      sayWhatIsMissing(plan);
    }
    return answers;
  }

  /** How wide the terminal is; 0 where nobody knows. */
  int columns() {
    return columns;
  }

  /** The status where there is no plan. */
  int status() {
    return status;
  }

  private void sayWhatIsMissing(NewPlan plan) {
    status = Status.TROUBLE;
    StringBuilder missing = new StringBuilder();
    for (Question question : Given.to(plan, Answers.NONE).missing()) {
      missing.append(missing.isEmpty() ? "" : "; ");
      missing.append(question.key()).append(" (").append(question.words()).append(')');
    }
    surroundings.say(
        "Nobody is at a terminal to answer. Missing is at least: "
            + missing
            + ". Give the answers in a file: careplan new --answers answers.yaml.");
  }

  private String toGoOn() {
    String name = request.name(request.target());
    boolean isHere = request.target().equals(surroundings.directory().toAbsolutePath().normalize());
    return "careplan new --resume" + (isHere ? "" : " " + quoted(name));
  }

  /** As the shell takes it. */
  static String quoted(String name) {
    boolean isPlain =
        name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
    return isPlain ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}

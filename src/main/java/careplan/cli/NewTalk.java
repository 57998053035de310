package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.Conversation;
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
    return talk.run(begin, request.isPlain(), List.of(opening));
  }

  private String toGoOn() {
    String name = request.name(request.target());
    boolean isHere = request.target().equals(surroundings.directory().toAbsolutePath().normalize());
    return "careplan new --resume" + (isHere ? "" : " " + quoted(name));
  }

  /** As the shell takes it. */
  private static String quoted(String name) {
    boolean isPlain =
        name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
    return isPlain ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}

package careplan.create;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.rules.Areas;
import careplan.lint.rules.Rules;
import careplan.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plans talked into being by somebody who answers by chance. */
final class TalkedPlans {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String[] WORDS = {
    "I walk to the pier: twice",
    "Tea # with Nia",
    "yes",
    "- no",
    "dim byd o'i le, diolch",
    "First line\nsecond line\n\nlast line",
    "'quoted' and \"quoted\"",
    "0123",
    "12:30",
    "*star & anchor",
    "{braces} and [brackets]",
    "I want to sing with the choir on the sea front every other Thursday, in the warm, with the"
        + " others, and be home before the street lamps are lit.",
    "{cy: ie}",
    "?",
    "null",
    "~",
    "| bar",
    "Ŵy â thôst",
    "back to the garden"
  };
  private static final String[] NAMES = {
    "Mair Jones", "Jo", "me", "Dr Patel, Jo", "Mair", "Crisis team", "Siân and Jo", "999"
  };
  private static final String[] DAYS = {
    "end of March", "in six weeks", "1 June 2027", "2026-12-24", "2/3/2027", "tomorrow"
  };

  private TalkedPlans() {}

  static NewPlan plan(List<String> types, Optional<String> detail, String language) {
    Start start = new Start(types, detail, language, TODAY, Areas.DEFAULT, List.of());
    Linter linter = new Linter(Rules.ALL, Selection.ALL, Optional.of(TODAY), TODAY);
    return new NewPlan(start, new Judge(linter, Settings.NONE), "");
  }

  /**
   * Answers to a whole talk.
   *
   * @param talkative how many questions of ten are answered
   */
  static Answers talk(NewPlan plan, Random random, int talkative) {
    Answers answers = Answers.NONE;
    Optional<Question> open = plan.next(answers);
    for (int i = 0; open.isPresent() && i < 2000; i++) {
      answers =
          answers.with(open.get().key(), answer(plan, open.get(), answers, random, talkative));
      open = plan.next(answers);
    }
    return answers;
  }

  private static Answer answer(
      NewPlan plan, Question question, Answers before, Random random, int talkative) {
    boolean isSaid = question.isNeeded() || random.nextInt(10) < talkative;
    if (!isSaid) {
      return random.nextInt(6) == 0 ? Answer.skipped("Not now: later") : Answer.NOTHING;
    }
    for (int i = 0; i < 60; i++) {
      String words =
          switch (random.nextInt(5)) {
            case 0 -> pick(NAMES, random);
            case 1 -> pick(DAYS, random);
            case 2 -> Integer.toString(1 + random.nextInt(4));
            case 3 -> random.nextBoolean() ? "no" : "6 months";
            default -> pick(WORDS, random);
          };
      if (plan.read(question, words, before) instanceof Reading.Understood) {
        return Answer.of(words);
      }
    }
    return Answer.NOTHING;
  }

  private static String pick(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}

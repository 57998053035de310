package careplan.lint;

import careplan.language.Vocabulary;
import careplan.language.WordEntry;
import careplan.language.judgement.ActionJudgement;
import careplan.language.judgement.GoalJudgement;
import careplan.language.judgement.LanguageJudgement;
import careplan.language.judgement.NeedJudgement;
import careplan.language.judgement.OwnerJudgement;
import careplan.language.judgement.PurposeJudgement;
import careplan.language.judgement.RecordJudgement;
import careplan.language.judgement.SignJudgement;
import careplan.language.judgement.StepJudgement;
import careplan.language.judgement.VoiceJudgement;
import careplan.settings.Settings;
import careplan.settings.TeamWord;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The judgements, which look words up in lists that are read when they are first asked. */
final class Judges {
  private static final Judges STANDARD = new Judges(Vocabulary.standard());

  final Vocabulary vocabulary;
  final NeedJudgement need;
  final GoalJudgement goal;
  final ActionJudgement action;
  final OwnerJudgement owner;
  final LanguageJudgement language;
  final PurposeJudgement purpose;
  final SignJudgement sign;
  final StepJudgement step;
  final VoiceJudgement voice;
  final RecordJudgement record;

  private Judges(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    need = new NeedJudgement(vocabulary);
    goal = new GoalJudgement(vocabulary);
    action = new ActionJudgement(vocabulary);
    owner = new OwnerJudgement(vocabulary);
    language = new LanguageJudgement(vocabulary);
    purpose = new PurposeJudgement(vocabulary);
    sign = new SignJudgement(vocabulary);
    step = new StepJudgement(vocabulary);
    voice = new VoiceJudgement(vocabulary);
    record = new RecordJudgement(vocabulary);
  }

  /**
   * Those of a run: one set for the lists that come along, one for each team with its own words.
   */
  static final class OfTeams {
    private final Map<List<TeamWord>, Judges> byWords = new IdentityHashMap<>();

    /** The judgements that hold under some settings. */
    Judges under(Settings settings) {
      return settings.words().isEmpty() ? STANDARD : with(settings.words());
    }

    private synchronized Judges with(List<TeamWord> words) {
      Judges judges = byWords.get(words);
      if (judges == null) {
        List<WordEntry> entries = new ArrayList<>(words.size());
        for (TeamWord word : words) {
          entries.add(new WordEntry(word.term(), word.kind(), word.plain(), word.source()));
        }
        judges = new Judges(Vocabulary.standard().with(entries));
        byWords.put(words, judges);
      }
      return judges;
    }
  }
}

package careplan.language.time;

import java.util.Set;

/** Reads words that speak of time but say neither when nor how often. */
final class VagueReader {
  private VagueReader() {}

  private static final class Table {
    private static final PhraseTable<TimeKind> WORDS =
        new PhraseTable<TimeKind>()
            .with(
                TimeKind.VAGUE,
                "soon,as soon as possible,as soon as poss,asap,a s a p,as soon as i can,"
                    + "as soon as able,as soon as she can,as soon as he can,in due course,"
                    + "in the future,in future,in the near future,in the long term,"
                    + "in the longer term,in the short term,in the medium term,long term,"
                    + "longer term,short term,medium term,ongoing,on going,continuous,continuing,"
                    + "continuously,eventually,at some point,some day,someday,one day,"
                    + "sooner or later,when possible,where possible,whenever possible,if possible,"
                    + "when able,when i am ready,when i'm ready,when ready,when he is ready,"
                    + "when she is ready,time permitting,when time allows,"
                    + "tbc,tba,tbd,to be confirmed,to be agreed,to be arranged,to be decided,"
                    + "to be advised,not known,unknown,not set,no date,no set date,open ended,"
                    + "over time,in time,given time,in a while,for a while,gradually,"
                    + "a few days,a few weeks,a few months,a few years,several days,several weeks,"
                    + "several months,some weeks,some months,for now,for the time being,"
                    + "for the foreseeable future,for the foreseeable,until further notice,"
                    + "indefinitely,lifelong,permanently,permanent,for life,for good,for ever,"
                    + "forever,later,later on,shortly,promptly,in the meantime,from now on,"
                    + "as long as possible,for as long as possible,as long as i can,"
                    + "in my own time,at my own pace,at her own pace,at his own pace,"
                    + "a while,until then,by then,n / a,"
                    + "cyn gynted a phosibl,cyn gynted a phosib,yn fuan,maes o law,rhywbryd,"
                    + "parhaus,yn barhaus,i'w gadarnhau,yn y dyfodol,ryw ddydd,hirdymor")
            .with(
                TimeKind.VAGUE_FREQUENCY,
                "regularly,regular,frequently,frequent,often,more often,occasionally,sometimes,"
                    + "periodically,from time to time,now and then,now and again,every so often,"
                    + "every now and then,every now and again,once in a while,at regular intervals,"
                    + "at intervals,at times,routinely,on a regular basis,as often as possible,"
                    + "as often as i can,always,at all times,all the time,whenever,consistently,"
                    + "yn rheolaidd,weithiau,o bryd i'w gilydd,yn aml,ambell waith,bob hyn a hyn")
            .with(
                TimeKind.ON_DEMAND,
                "prn,p r n,p . r . n,as needed,when needed,if needed,where needed,as required,when required,"
                    + "if required,where required,as necessary,when necessary,if necessary,"
                    + "where necessary,as and when,as and when needed,as and when required,"
                    + "as appropriate,when appropriate,on request,on demand,whenever needed,"
                    + "whenever i need,when i need it,when i want,as i need,as he needs,"
                    + "as she needs,if i need it,pan fo angen,yn ol yr angen,os oes angen,"
                    + "fel bo angen,yn ol y galw");
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.WORDS.firstWords());
  }

  static Reading at(Tokens tokens, int index) {
    PhraseTable.Match<TimeKind> match = Table.WORDS.at(tokens, index);
    if (match == null) {
      return null;
    }
    return isSomethingElse(tokens, index, match.end())
        ? null
        : Reading.open(match.value(), index, match.end());
  }

  private static boolean isSomethingElse(Tokens tokens, int index, int end) {
    return switch (tokens.word(index)) {
      case "in" -> tokens.is(end - 1, "time") && (tokens.is(end, "for") || tokens.is(end, "to"));
      case "later" -> tokens.is(end, "than") || tokens.is(index - 1, "no");
      case "soon" -> tokens.is(index - 1, "as") && tokens.is(end, "as");
      case "one" -> FrequencyReader.perUnit(tokens, end) > 0 || tokens.is(end, "in");
      case "long", "short" -> tokens.is(end - 1, "term") && tokens.is(end, "memory");
      default -> false;
    };
  }
}

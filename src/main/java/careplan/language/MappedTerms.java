package careplan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a list that was read just now: a team's own words among ours. */
final class MappedTerms implements Terms {

  private final Map<String, Term> byFirstWord;
  private final List<WordEntry> entries;
  private Map<String, List<WordEntry>> longWords;

  MappedTerms(List<WordEntry> entries) {
    this.entries = Collections.unmodifiableList(entries);
    this.byFirstWord = new HashMap<>(entries.size() * 2);
    for (WordEntry entry : entries) {
      String first = TermKeys.firstWord(entry.term());
      byFirstWord.put(first, new Term(entry, byFirstWord.get(first)));
    }
  }

  @Override
  public Term startingWith(String word) {
    return byFirstWord.get(word);
  }

  @Override
  public List<WordEntry> entries() {
    return entries;
  }

  @Override
  public synchronized List<WordEntry> longWordsLike(String word) {
    if (longWords == null) {
      longWords = new HashMap<>();
      for (WordEntry entry : entries) {
        if (TermKeys.isLongWord(entry.term())) {
          longWords
              .computeIfAbsent(entry.term().substring(0, 2), start -> new ArrayList<>(8))
              .add(entry);
        }
      }
    }
    return longWords.getOrDefault(word.substring(0, 2), List.of());
  }
}

package careplan.render.copy;

import static careplan.render.file.OutputFormat.HTML;
import static careplan.render.file.OutputFormat.MD;
import static careplan.render.file.OutputFormat.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the format, a copy tells the same numbers, doses, dates and steps (R30). */
class SameFactsTest {
  private static final Pattern FACT =
      Pattern.compile(
          "0\\d{3,4} \\d{3} \\d{3,4}|\\d+mg|\\d{1,2} [A-Z][a-z]+ 20\\d\\d|step-\\w+|word-\\w+");
  private static final String PLAN =
      """
      careplan: 1
      date: 2026-10-05
      person: {name: Gwen Parry, born: 1950-02-01}
      about-me: {what-matters: [word-matters], please-do: [word-please]}
      health:
        allergies: [{to: word-latex, reaction: hives}]
        medicines: [{medicine: word-medicine, dose: 250 mg, when: at night, for: word-pain}]
        results: [{test: word-test, value: 40mg, on: 2026-09-02, meaning: word-meaning}]
        appointments: [{for: word-visit, on: 2026-12-01}]
      self-management: [{issue: word-issue, do: [word-do], better: [word-better]}]
      goals:
        - id: gate
          goal: I want to reach the word-gate.
          by: 2027-03-01
          actions: [{id: walk, action: step-walk, who: me, when: Mondays at 2, front-page: yes}]
      needs: [{need: word-need, actions: [{action: step-legs, who: ann, when: Tuesdays at 3}]}]
      crisis:
        emergency: word-emergency, dial 999.
        warning-signs: [word-sign]
        what-helps: [word-helps]
        refusals: [word-refusal]
        steps: [{action: step-sit, sign: word-when, call: ann}]
        contacts: [{name: Night line, phone: 0808 157 0044, hours: 24/7}, {who: ann}]
      team:
        - {id: ann, name: Ann, role: word-nurse, kind: professional, phone: 01632 960 204}
        - {id: bob, name: Bob, role: word-son, kind: family, phone: 01632 960 205}
      services: [{service: word-service, cost: word-cost, provider: ann}]
      carers: [{who: bob, view: word-view, needs: [{need: word-rest}]}]
      consent: [{with: [ann, bob], may-see: all, on: 2026-10-05, given-by: me}]
      review: {next: 2027-01-11}
      reviews: [{on: 2026-09-09, progress: [{for: gate, said: word-said}]}]
      """;

  static Stream<String> copies() {
    return Copies.ALL.stream().map(Copy::name);
  }

  @ParameterizedTest
  @MethodSource("copies")
  void everyFormatTellsTheSame(String copy) {
    Set<String> page = facts(words(CopySample.text(copy, PLAN, HTML)));
    assertThat(page).as(copy).hasSizeGreaterThan(2);
    assertThat(facts(CopySample.text(copy, PLAN, MD).replace("\\", ""))).isEqualTo(page);
    assertThat(facts(CopySample.text(copy, PLAN, TEXT))).isEqualTo(page);
  }

  /** The words of a page, without its head and its tags. */
  private static String words(String page) {
    return page.substring(page.indexOf("<body")).replaceAll("<[^<>]*>", " ");
  }

  private static Set<String> facts(String text) {
    Set<String> facts = new TreeSet<>();
    Matcher matcher = FACT.matcher(text.replaceAll("[\\s\u00a0]+", " ").replace('\u2011', '-'));
    while (matcher.find()) {
      facts.add(matcher.group());
    }
    return facts;
  }
}

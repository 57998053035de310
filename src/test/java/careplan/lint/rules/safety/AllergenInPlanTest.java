package careplan.lint.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Linted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a substance that stands under allergies is named to be given, or to be kept away. */
class AllergenInPlanTest {
  private static List<String> said(String allergy, String part) {
    return Linted.by(
        Set.of("allergen-in-plan"),
        """
        careplan: 1
        person: {name: Bronagh Healy}
        health:
          allergies:
            - {to: "%s"}
        """
                .formatted(allergy)
            + part);
  }

  private static List<String> inAction(String allergy, String action) {
    return said(allergy, "actions:\n  - {who: tom, when: daily, action: \"" + action + "\"}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Penicillin            | Give PENICILLIN at nine.
          penicillin (rash)     | Start the penicillins from the pack.
          Penicillin: rash      | Give penicillin at nine.
          Penicillin - swelling | Give penicillin at nine.
          All penicillins       | Give penicillin V at nine.
          Nuts, sesame          | Sprinkle sesame on the salad.
          Eggs/milk             | A glass of milk before bed.
          bee venom             | Give the bee venom drops.
          Cow's milk            | Warm the cow's milk.
          Berries               | One berry a day.
          crème fraîche         | Stir in the creme fraiche.
          Penicillin            | Do not forget the penicillin.
          Penicillin            | Do not wait, give penicillin at once.
          Penicillin            | Never mind the time. Give penicillin when she wakes.
          Penicillin            | Avoid milk but take penicillin.
          Penicillin            | After eating take penicillin.
          Penicillin            | If she has a temperature give penicillin.
          Penicillin            | Give penicillin, not amoxicillin.
          Penicillin            | Give 5 ml of penicillin as it says on the label.
          """)
  void isFoundWhereItIsNamedToBeGiven(String allergy, String action) {
    assertThat(inAction(allergy, action)).as(action).containsExactly("error allergen-in-plan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Penicillin      | Never give penicillin.
          Penicillin      | Tom must not give me any medicine with penicillin in it.
          Penicillin      | Don't give 2.5 ml of penicillin.
          Penicillin      | Penicillin must not be given.
          Penicillin      | Ask for something other than penicillin.
          Penicillin      | Buy the penicillin-free drops.
          Penicillin      | Tell the ward that I am allergic to penicillin.
          Penicillin      | Peidiwch â rhoi penicillin.
          Nuts            | Check each label for nuts.
          Nuts            | If I have eaten nuts, use my pen.
          Nuts            | Tighten the wheelnuts.
          Nuts            | Eat a doughnut on Sunday.
          Nuts, milk, egg | Do not give nuts, milk or eggs.
          Egg             | Cook the veggies.
          none            | I have none of my usual soup.
          Penicillin - rash | Put the cream on the rash.
          Hepatitis A vaccine | Give the flu vaccine.
          """)
  void isLeftAloneWhereItIsKeptAwayOrAnotherWord(String allergy, String action) {
    assertThat(inAction(allergy, action)).as(action).isEmpty();
  }

  @Test
  void isFoundInMedicinesEquipmentStepsAndFallbacks() {
    String parts =
        """
          medicines:
            - {medicine: Latex plaster, dose: one}
        equipment:
          - {item: Latex gloves}
          - {item: Cream for latex rash}
        crisis:
          steps:
            - {action: Put on the latex gloves and hold his hand}
        contingency:
          fallbacks:
            - {for: wash, if: Ann is ill, do: Use the latex gloves from the drawer}
        """;
    assertThat(said("latex", parts)).hasSize(4).containsOnly("error allergen-in-plan");
  }

  @Test
  void whatIsOverIsLeftAlone() {
    assertThat(
            said(
                "Penicillin",
                "actions:\n  - {action: I took penicillin., who: me, status: stopped}\n"))
        .isEmpty();
  }

  @Test
  void aWordIsFoundAcrossTheLinesOfALongText() {
    String action =
        """
        actions:
          - who: tom
            action: |
              Never give
              penicillin at home.
          - who: tom
            action: |
              Ring the doctor first.
              Give penicillin with food.
        """;
    assertThat(said("Penicillin", action)).hasSize(1);
  }
}

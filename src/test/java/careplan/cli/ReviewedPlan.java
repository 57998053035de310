package careplan.cli;

/** A plan with comments in every place, for reviews. */
final class ReviewedPlan {
  private ReviewedPlan() {}

  static final String TEXT =
      """
      # Delyth's plan. Kept in the blue folder.
      careplan: 1
      type: long-term-condition
      detail: brief
      status: agreed
      date: 2026-05-20        # at her kitchen table
      updated: 2026-05-20

      person:
        name: Delyth Rees   # Del to her friends
        known-as: Delyth
        communication: {how: "Speak up; I do not hear well."}

      needs:
        # the first thing she said
        - id: stairs
          need: I need to get up my own stairs at night without being afraid of falling.
          said-by: me
          actions:
            - id: rail
              action: Gwen puts up a second rail beside the stairs.
              who: gwen
              where: home
              by: 2026-12-10   # the joiner's day
            - id: light
              action: I switch the landing light on before I go up.
              who: me
              when: every evening

      goals:
        - id: market
          goal: I want to walk to Thursday market on my own.
          needs: stairs
          said-by: me
          measure: To the bread stall and back, every Thursday for a month.
          by: 2027-03-25
          levels: {less: I get to the gate, expected: I get to the bread stall}
          actions:
            - id: practise
              action: I walk to the chapel and back with Gwen.
              who: [me, gwen]
              when: Tuesdays at ten

      crisis:
        emergency: If my chest hurts, dial 999.
        warning-signs:
          - I sit down halfway up.   # seen in March
        contacts: [{who: gwen}, {name: Out-of-hours line, phone: 0808 157 0000, hours: 24/7}]

      team:
        - {id: gwen, name: Gwen Rees, role: My daughter, kind: family, phone: 07700 900111}
        - {id: huw, name: Huw Parry, role: District nurse, kind: professional, phone: 029 2018 0111, hours: Mon-Fri 9-5}
      coordinator: huw
      capacity:
        - {decision: Where I live, on: 2026-05-20, answer: with-support}
      consent:
        - {with: [gwen, huw], may-see: all, on: 2026-05-20, given-by: me}
      questions:
        - Will the knee last?
        - May I have the bus pass?

      # looked at twice a year
      review: {every: 6 months, next: 2026-11-20, who: [me, gwen, huw]}
      reviews:
        # the first one
        - on: 2026-05-20
          outcome: continue
          progress: [{for: market, status: active, decision: continue, said: To the gate}]
          looked-at: [capacity]
          next: 2026-11-20
      x-folder: blue   # the end
      """;
}

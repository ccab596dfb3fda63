package org.prongsai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.Item;
import org.prongsai.message.Outcome;
import org.prongsai.source.DataFile;

/** The forms that ship, and what of each year's checklist they write. */
class FormsTest {

  private static final Path CRITERIA = Path.of(System.getProperty("prongsai.home"), "criteria");
  private static final Forms FORMS = Forms.read(CRITERIA).orThrow();

  private static Criteria of(int year) {
    return new CriteriaShelf(CRITERIA).load("ita-" + year).orThrow();
  }

  /** What criteria ask of forms, they must have: a misspelt name would never be met. */
  @ParameterizedTest
  @ValueSource(ints = {2564, 2565, 2566, 2567, 2568, 2569})
  void whatTheCriteriaAskOfAFormItHas(int year) {
    List<String> unknown = new ArrayList<>();
    for (Item item : of(year).items()) {
      item.forms().stream().filter(form -> FORMS.find(form).isEmpty()).forEach(unknown::add);
      item.components().stream().flatMap(component -> component.shows().stream()).filter(facet -> item.forms().stream()
          .anyMatch(form -> facet.equals(form) || facet.startsWith(form + "."))).filter(facet -> !known(facet))
          .forEach(facet -> unknown.add(item.code() + " " + facet));
    }
    assertEquals(List.of(), unknown);
  }

  private static boolean known(String facet) {
    String[] parts = facet.split("\\.", 2);
    return Facets.knows(FORMS.find(parts[0]).orElseThrow(), parts.length == 1 ? "" : parts[1]);
  }

  /** Each item of seed 2's table O1 to O43 is written by a plan or a form but for what only people and surveys can tell. */
  @Test
  void plansAndFormsWriteTheItemsOf2566() {
    List<Item> items = of(2566).items();
    assertEquals(43, items.size());
    assertEquals(List.of(), items.stream().filter(item -> item.from().isEmpty() && item.forms().isEmpty()).map(Item::code).toList());
    assertEquals(List.of("O26 2", "O42 1", "O42 2", "O42 4", "O43 2"), items.stream().flatMap(item -> item.components().stream()
        .filter(component -> component.shows().isEmpty()).map(component -> item.code() + " " + component.no())).toList());
  }

  @Test
  void theListOf2567HasTheSixteenColumnsOfThePrescribedForm() {
    Item list = of(2567).item("O14").orElseThrow();
    FormKind.View view = FORMS.find("procurement").orElseThrow().views().stream()
        .filter(each -> each.code().equals(list.form())).findFirst().orElseThrow();
    assertEquals(16, view.columns().size());
    assertTrue(list.components().getFirst().text().th().contains("16 ช่อง"));
    Grid grid = new Grids(FORMS.find("procurement").orElseThrow(), Told.NOTHING, new Office(2567, "", "", null, null, null))
        .of(view, List.of());
    String printed = list.components().getFirst().text().th();
    assertEquals(List.of(), grid.columns().stream().map(column -> column.name().th()).filter(name -> !printed.contains(name))
        .toList());
  }

  @Test
  void everyTextOfAFormStandsInBothLanguages() {
    FORMS.all().forEach(form -> {
      assertNotNull(form.name().en(), form.code());
      Stream.concat(form.fields().stream().map(Field::name), form.fields().stream().flatMap(field ->
          field.options().stream().map(Field.Option::name))).forEach(name -> assertNotNull(name.en(), form.code() + name));
    });
  }

  @Test
  void aFormThatNamesAFieldItDoesNotHaveIsRefusedWithItsPlace() {
    String text = """
        format: prongsai/forms/1
        forms:
          - code: visits
            group: service
            name: {th: ผู้มาเยือน, en: Visitors}
            look: table
            dated: day
            fields:
              - {code: who, type: text, name: {th: ผู้มา, en: Who}}
        """;
    Outcome<Forms> read = DataFile.parse("forms.yaml", text).then(FormsReader::forms);
    assertTrue(read instanceof Outcome.Refused<Forms>(var problems) && problems.getFirst().number() == 3222
        && problems.getFirst().place().toString().startsWith("forms.yaml:3"), read.toString());
  }
}

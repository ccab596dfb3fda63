package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

class CriteriaShelfTest {

  @TempDir
  private Path folder;

  @Test
  void onlyFilesNamedByAnIdWithAYearAreCriteria() throws IOException {
    Files.writeString(folder.resolve("small-2566.yaml"), Broken.small());
    Files.writeString(folder.resolve("knowledge-small.yaml"), "");
    Files.writeString(folder.resolve("criteria.schema.json"), "{}");
    assertEquals(List.of("small-2566"), new CriteriaShelf(folder).ids().orThrow());
    assertEquals(2566, new CriteriaShelf(folder).load("small-2566").orThrow().fiscalYear());
  }

  @Test
  void anotherBrokenFileDoesNotKeepOneFromBeingLoaded() throws IOException {
    Files.writeString(folder.resolve("small-2566.yaml"), Broken.small());
    Files.writeString(folder.resolve("small-2567.yaml"), "broken: [");
    assertEquals("small-2566", new CriteriaShelf(folder).load("small-2566").orThrow().id());
  }

  @Test
  void anUnknownIdIsRefusedWithTheKnownOnes() throws IOException {
    Files.writeString(folder.resolve("small-2566.yaml"), Broken.small());
    Problem problem = refusal("../small-2566");
    assertEquals(250, problem.number());
    assertTrue(problem.line(Language.ENGLISH).contains("small-2566"), problem.line(Language.ENGLISH));
    assertEquals(250, refusal("small-2570").number());
  }

  @Test
  void aFileUnderAnotherNameThanItsIdAndAMissingFolderAreRefused() throws IOException {
    Files.writeString(folder.resolve("small-2567.yaml"), Broken.small());
    assertEquals(252, refusal("small-2567").number());
    var missing = new CriteriaShelf(folder.resolve("none")).ids();
    assertEquals(251, ((Outcome.Refused<List<String>>) missing).problems().getFirst().number());
  }

  private Problem refusal(String id) {
    return ((Outcome.Refused<Criteria>) new CriteriaShelf(folder).load(id)).problems().getFirst();
  }
}

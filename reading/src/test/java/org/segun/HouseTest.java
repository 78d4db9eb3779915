package org.segun;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the rooms, and what may stand in them. */
class HouseTest {

  /** A package imports only packages listed before it. */
  private static final List<String> ROOMS =
      List.of(
          "edtf",
          "text",
          "model",
          "syntax",
          "lexicon",
          "world",
          "judge",
          "time",
          "place",
          "actor",
          "goods",
          "event",
          "source",
          "certainty");

  private static final Path RESOURCES = Path.of("src/main/resources/org/segun");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.segun");

  @Test
  void aRoomLooksOnlyAtRoomsBeforeIt() {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] later =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(r -> "org.segun." + r + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.segun." + ROOMS.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .allowEmptyShould(true)
            .check(classes);
      }
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("org.segun." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.segun")
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void everyPackageIsListed() {
    TreeSet<String> found = new TreeSet<>();
    classes.forEach(c -> found.add(c.getPackageName().replace("org.segun", "").replace(".", "")));
    found.remove("");
    assertThat(ROOMS).containsAll(found);
  }

  @Test
  void theIndexNamesEveryRuleFile() throws IOException {
    TreeSet<String> inFolder = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      files
          .filter(Files::isRegularFile)
          .map(f -> RESOURCES.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".rules") || f.endsWith(".tsv"))
          .forEach(inFolder::add);
    }
    TreeSet<String> inIndex = new TreeSet<>(Files.readAllLines(RESOURCES.resolve("rules.index")));
    inIndex.removeIf(f -> !f.endsWith(".rules") && !f.endsWith(".tsv"));
    assertThat(inIndex).isEqualTo(inFolder);
  }

  @Test
  void javaHoldsNoWordsOfALanguage() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        int line = 0;
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          line++;
          assertThat(hasAccentedString(text))
              .as("%s:%d holds a word of a language", file, line)
              .isFalse();
        }
      }
    }
  }

  private static boolean hasAccentedString(String line) {
    String trimmed = line.strip();
    if (trimmed.startsWith("*") || trimmed.startsWith("/")) {
      return false;
    }
    int first = line.indexOf('"');
    int last = line.lastIndexOf('"');
    return first >= 0
        && last > first
        && line.substring(first, last).chars().anyMatch(c -> "áéíóúñÁÉÍÓÚÑ¿¡".indexOf(c) >= 0);
  }
}

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Makes a set of answers of the nation's size under ita-2568: 8,317 invented agencies (ข้อมูลสมมติ), 1.37 million
 * respondents in random order, from a fixed seed. Run: {@code java NationalAnswers.java FOLDER}.
 */
public final class NationalAnswers {

  private static final int AGENCIES = 8_317;
  private static final int STAFF = 420_000;
  private static final int PUBLIC = 700_000;
  private static final int SURVEYED = 250_000;
  private static final int ITEMS = 28;
  /** Places of each question: six steps, two for the yes-no ones (I3, I9, E3). */
  private static final int[] IIT = {6, 6, 2, 6, 6, 6, 6, 6, 2, 6, 6, 6, 6, 6, 6};
  private static final int[] EIT = {6, 6, 2, 6, 6, 6, 6, 6, 6};
  private static final String[] KINDS = {"องค์การบริหารส่วนตำบลสมมติ", "เทศบาลตำบลสมมติ", "หน่วยงานสมมติ"};

  private final SplittableRandom random = new SplittableRandom(2568);
  private final byte[][] names = new byte[AGENCIES][];
  private final double[] quality = new double[AGENCIES];

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    new NationalAnswers().write(folder);
  }

  private void write(Path folder) throws IOException {
    for (int agency = 0; agency < AGENCIES; agency++) {
      names[agency] = "%s %04d".formatted(KINDS[agency % KINDS.length], agency + 1).getBytes(StandardCharsets.UTF_8);
      quality[agency] = 0.75 + 0.25 * random.nextDouble();
    }
    answers(folder.resolve("iit.csv"), "I", IIT, STAFF);
    answers(folder.resolve("eit-public.csv"), "E", EIT, PUBLIC);
    answers(folder.resolve("eit-survey.csv"), "E", EIT, SURVEYED);
    verdicts(folder.resolve("oit.csv"));
  }

  /** Every agency has at least one respondent; the rest fall at random. One cell in two hundred is empty. */
  private void answers(Path file, String letter, int[] places, int respondents) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(header(letter, places.length));
      for (int row = 0; row < respondents; row++) {
        int agency = row < AGENCIES ? row : random.nextInt(AGENCIES);
        out.write(names[agency]);
        for (int places1 : places) {
          out.write(',');
          boolean answered = row < AGENCIES || random.nextInt(200) != 0;
          if (answered) {
            out.write('0' + place(places1, quality[agency]));
          }
        }
        out.write('\n');
      }
    }
  }

  private int place(int places, double quality) {
    int place = places;
    while (place > 1 && random.nextDouble() > quality) {
      place--;
    }
    return place;
  }

  private void verdicts(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(header("O", ITEMS));
      for (int agency = 0; agency < AGENCIES; agency++) {
        out.write(names[agency]);
        for (int item = 0; item < ITEMS; item++) {
          out.write((random.nextDouble() < quality[agency] ? ",100" : ",0").getBytes(StandardCharsets.US_ASCII));
        }
        out.write('\n');
      }
    }
  }

  private static byte[] header(String letter, int count) {
    StringBuilder header = new StringBuilder("agency");
    for (int no = 1; no <= count; no++) {
      header.append(',').append(letter).append(no);
    }
    return header.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
  }
}

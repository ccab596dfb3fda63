package org.prongsai.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.FiscalYear;

/** Made-up purchases of every shape. */
public final class RandomPurchases {

  private static final List<String> NONES = List.of("-", "ไม่มี", "–");
  private static final List<String> NAMES = List.of("บริษัท สมมติก่อสร้าง จำกัด", "หจก. ตัวอย่างการโยธา", "ร้าน ช. 2000",
      "นายสมมติ ตัวอย่าง", "บริษัท เอ.บี.ซี. (ประเทศไทย) จำกัด", "ร้าน 88", "หจก. ราคาถูกพาณิชย์");
  private static final List<String> METHODS =
      List.of("วิธีเฉพาะเจาะจง", "วิธีคัดเลือก", "วิธีประกาศเชิญชวนทั่วไป (e-bidding)", "วิธีตกลงราคา");
  private static final List<String> STATES =
      List.of("ยังไม่ได้ดำเนินการ", "ยังไม่ลงนามในสัญญา", "ลงนามในสัญญาแล้ว", "สิ้นสุดสัญญา", "ยกเลิกการดำเนินการ",
          "อื่น ๆ");
  private static final LocalDate FIRST = LocalDate.of(2024, 8, 1);
  private static final int DAYS = 500;

  private final Random random;

  public RandomPurchases(long seed) {
    this.random = new Random(seed);
  }

  public List<Purchase> some(int most) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> next()).toList();
  }

  public Purchase next() {
    Buyer buyer = new Buyer(maybe(() -> "องค์การบริหารส่วนตำบลสมมติ"), maybe(() -> "เมือง"), maybe(() -> "จังหวัดสมมติ"),
        maybe(() -> "กระทรวงมหาดไทย"), maybe(() -> "องค์การบริหารส่วนตำบล"));
    return new Purchase(maybe(() -> new FiscalYear(2560 + random.nextInt(12))), buyer, "งานที่ " + random.nextInt(100000),
        maybe(this::baht), maybe(() -> "งบ" + random.nextInt(3)), maybe(() -> one(STATES)), maybe(() -> one(METHODS)),
        maybe(() -> "วงเงินไม่เกิน 500,000 บาท"), maybe(this::baht), maybe(this::bidders), maybe(this::bidders),
        Stated.given(baht()), maybe(() -> "ราคาต่ำสุด"),
        new Contract(maybe(() -> random.nextInt(99) + "/2568"), maybe(() -> FIRST.plusDays(random.nextInt(DAYS)))),
        maybe(() -> "%011d".formatted(random.nextLong(100_000_000_000L))));
  }

  private List<Bidder> bidders() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> new Bidder(one(NAMES), random.nextBoolean() ? baht() : null, taxId())).toList();
  }

  private @Nullable TaxId taxId() {
    if (random.nextBoolean()) {
      return null;
    }
    String first = "%012d".formatted(random.nextLong(1_000_000_000_000L));
    return IntStream.range(0, 10).mapToObj(last -> first + last).filter(TaxId::checks).map(TaxId::new).findFirst()
        .orElseThrow();
  }

  private BigDecimal baht() {
    return BigDecimal.valueOf(random.nextInt(1 << random.nextInt(31)), 2);
  }

  private <T> Stated<T> maybe(Supplier<T> value) {
    return switch (random.nextInt(6)) {
      case 0 -> Stated.missing();
      case 1 -> Stated.none(one(NONES));
      default -> Stated.given(value.get());
    };
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}

package org.prongsai.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** How somebody works a page: by pointing at it, or by nothing but the keys. */
enum Hand {

  POINTER {
    @Override
    void press(Locator there) {
      there.click();
    }

    @Override
    void type(Locator field, String text) {
      field.fill(text);
    }

    @Override
    void choose(Locator field, FilePayload file) {
      field.setInputFiles(file);
    }
  },

  KEYS {
    @Override
    void press(Locator there) {
      goTo(there);
      Runnable enter = () -> there.page().keyboard().press("Enter");
      if (Boolean.TRUE.equals(there.evaluate("at => at.tagName === 'SUMMARY'"))) {
        enter.run();
      } else {
        there.page().waitForNavigation(enter);
      }
    }

    @Override
    void type(Locator field, String text) {
      goTo(field);
      field.page().keyboard().insertText(text);
    }

    @Override
    void choose(Locator field, FilePayload file) {
      goTo(field);
      FileChooser chooser = chooser(field.page());
      chooser.setFiles(file);
    }
  };

  private static final int PATIENCE_MILLIS = 5000;
  private static final int PRESSES = 5;

  /** More stops than the longest page has. */
  private static final int FARTHEST = 600;

  /** What has the focus; where it is out of sight a person would be lost, and so the way ends there. */
  private static final String STANDS_ON = """
      there => {
        const at = document.activeElement;
        if (at === there) return 'there';
        if (at === document.body) return 'body';
        const box = at.getBoundingClientRect();
        const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth;
        return seen ? 'elsewhere' : 'unseen: ' + at.outerHTML.slice(0, 200);
      }
      """;

  abstract void press(Locator there);

  abstract void type(Locator field, String text);

  abstract void choose(Locator field, FilePayload file);

  /** A machine under load sometimes misses the first press, and a person presses again; a chooser that comes late is taken. */
  private static FileChooser chooser(Page page) {
    AtomicReference<FileChooser> opened = new AtomicReference<>();
    Consumer<FileChooser> taken = opened::set;
    page.onFileChooser(taken);
    for (int presses = 0; presses < PRESSES && opened.get() == null; presses++) {
      page.keyboard().press("Space");
      try {
        page.waitForCondition(() -> opened.get() != null, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
      } catch (TimeoutError missed) {
        // Pressed again.
      }
    }
    page.offFileChooser(taken);
    return Objects.requireNonNull(opened.get(), "no file chooser opens");
  }

  private static void goTo(Locator there) {
    Page page = there.page();
    for (int stops = 0; stops < FARTHEST; stops++) {
      String on = String.valueOf(there.evaluate(STANDS_ON));
      if (on.equals("there")) {
        return;
      }
      if (on.startsWith("unseen")) {
        throw new AssertionError("the focus is out of sight at " + page.url() + ": " + on);
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no way by the Tab key to " + there.evaluate("at => at.outerHTML") + " at " + page.url());
  }
}

package org.prongsai.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

  @Test
  void offersTheFirstTheLastAndThoseNearAndSaysWhereSomeAreLeftOut() {
    assertEquals(List.of(1, 0, 8, 9, 10, 11, 12, 0, 50), new Paging(10, 10, 500, "/list").offered());
    assertEquals(List.of(1, 2, 3, 0, 50), new Paging(1, 10, 500, "/list").offered());
  }

  @Test
  void showsAllOfAShortListOnOnePage() {
    Paging short3 = new Paging(1, 10, 3, "/list");
    assertEquals(1, short3.pages());
    assertEquals(1, short3.from());
    assertEquals(3, short3.to());
  }

  @Test
  void showsNothingOfAnEmptyList() {
    Paging empty = new Paging(1, 10, 0, "/list");
    assertEquals(0, empty.from());
    assertEquals(0, empty.to());
    assertEquals(List.of(), empty.offered());
  }

  @Test
  void aPageBeyondTheEndIsTheLastOne() {
    assertEquals(2, new Paging(99, 10, 11, "/list").page());
    assertEquals(1, new Paging(-1, 10, 11, "/list").page());
  }

  @Test
  void keepsTheFiltersInTheAddress() {
    assertEquals("/list?unit=7&page=2", new Paging(1, 10, 50, "/list?unit=7").pathOf(2));
    assertEquals("/list?page=2", new Paging(1, 10, 50, "/list").pathOf(2));
  }
}

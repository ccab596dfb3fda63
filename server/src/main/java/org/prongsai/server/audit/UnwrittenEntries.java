package org.prongsai.server.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction will have changed when it commits: written then, agency by agency in the order of their numbers. */
final class UnwrittenEntries implements TransactionSynchronization {

  private record Unwritten(Author by, Change change) {}

  private final Object key;
  private final BiConsumer<Author, Change> writing;
  private final SortedMap<Long, List<Unwritten>> waiting = new TreeMap<>();
  private boolean committing;

  private UnwrittenEntries(Object key, BiConsumer<Author, Change> writing) {
    this.key = key;
    this.writing = writing;
  }

  static UnwrittenEntries ofThisTransaction(Object key, BiConsumer<Author, Change> writing) {
    if (TransactionSynchronizationManager.getResource(key) instanceof UnwrittenEntries known) {
      return known;
    }
    var fresh = new UnwrittenEntries(key, writing);
    TransactionSynchronizationManager.bindResource(key, fresh);
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  void add(Author by, Change change) {
    if (committing) { // somebody who changes more while the transaction is being committed
      writing.accept(by, change);
    } else {
      waiting.computeIfAbsent(by.agency(), first -> new ArrayList<>()).add(new Unwritten(by, change));
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    committing = true;
    waiting.values().forEach(of -> of.forEach(each -> writing.accept(each.by(), each.change())));
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(key);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(key, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(key);
  }
}

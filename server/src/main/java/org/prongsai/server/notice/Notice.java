package org.prongsai.server.notice;

import java.util.Map;
import java.util.Set;
import org.prongsai.message.Message;

/**
 * Something that people are told, and programs that listen.
 *
 * @param type for programs: {@code work.due}, {@code report.returned}
 * @param key names the occasion within the agency: a person is told of it once, a program too
 * @param path of the page it leads to
 * @param accounts of the people who are told; may be empty
 * @param facts for programs, as JSON values, without names of persons; when there are none, no program is told
 */
public record Notice(long agency, String type, String key, Message title, Message text, String path, Set<Long> accounts,
    Map<String, Object> facts) {

  public Notice {
    accounts = Set.copyOf(accounts);
    facts = Map.copyOf(facts);
  }
}

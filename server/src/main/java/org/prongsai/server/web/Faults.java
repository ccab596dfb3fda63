package org.prongsai.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is refused before it reaches a handler (no right, a form too large, a dead database) looks like all other refusals. */
@Controller
class Faults implements ErrorController {

  @RequestMapping("${spring.web.error.path:/error}")
  @Open
  Reply fault(HttpServletRequest request) {
    int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    return Page.of("web/refusal", "status", status, "number", "", "texts", List.of()).withStatus(status);
  }
}

package org.prongsai.server.store;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Sessions are cleaned up every minute from the moment their bean is made: it has to wait for its tables. The framework
 * knows that order for its own database beans, not for this one.
 */
@Component
class MigrationsFirst implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (beans.containsBeanDefinition("sessionRepository")) {
      beans.getBeanDefinition("sessionRepository").setDependsOn("flywayInitializer");
    }
  }
}

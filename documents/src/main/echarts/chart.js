// The parts of Apache ECharts that draw our charts, and the one function that Java calls. scripts/vendor-charts bundles it.
import { init, use, setPlatformAPI } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, TitleComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

// The widths of our faces: widthOf is given by Java.
setPlatformAPI({ measureText: (text, font) => ({ width: widthOf(text, font) }) });

// Nothing moves and nobody clicks: what would happen later never does.
globalThis.setTimeout = () => 0;
globalThis.clearTimeout = () => {};

globalThis.draw = (option, width, height) => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(JSON.parse(option));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

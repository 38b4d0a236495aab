import chromium from '@sparticuz/chromium'
import { type Browser, chromium as driver } from 'playwright-core'

/** For machines that run one thing: they would switch off what keeps pages apart, or crash with the second page. */
const unwanted = ['--disable-web-security', '--single-process', '--no-zygote']

/** A browser that came with `npm ci`. */
export async function openBrowser(): Promise<Browser> {
  return await driver.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !unwanted.includes(arg)),
    headless: true,
  })
}

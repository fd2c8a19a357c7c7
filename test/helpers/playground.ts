import type { Browser, Locator, Page } from 'playwright-core'

export { findChromium, openBrowser } from '../../src/cli/bench/chromium.ts'

const WAIT_MS = 15_000

/** A person in the Playground, which looks like Teams. Every wait ends in an error that says what was missing. */
export class Playground {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(browser: Browser, port: number): Promise<Playground> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(WAIT_MS)
    await page.goto(`http://localhost:${port}`)
    const playground = new Playground(page)
    await playground.compose().waitFor()
    return playground
  }

  compose(): Locator {
    return this.page.getByRole('textbox').first()
  }

  /** Types into the compose box and sends it; waits until the message stands in the chat. */
  async say(text: string): Promise<void> {
    const box = this.compose()
    await box.click()
    await box.fill(text)
    await this.page.keyboard.press('Enter')
    await this.page.waitForTimeout(50)
  }

  /** Waits until this text is in view in the chat. */
  async sees(text: string | RegExp): Promise<Locator> {
    const found = this.page.getByText(text).last()
    await found.waitFor()
    return found
  }

  /** Clicks the newest button with this title. */
  async click(title: string): Promise<void> {
    const button = this.page.getByRole('button', { name: title, exact: true }).last()
    await button.waitFor()
    await button.click()
  }

  /** Looks for something from the message box (a message extension); waits until it has an answer with this text. */
  async searchFromMessageBox(command: string, text: string, answer: RegExp): Promise<Locator> {
    await this.click('Trigger Message Extension App')
    await this.page.getByRole('menuitem', { name: 'Search Command' }).click()
    await this.page.getByText('Specify Command ID or Parameter').click()
    await this.page.getByPlaceholder('Command ID').fill(command)
    await this.page.getByPlaceholder('Enter a search term').fill(text)
    await this.page.keyboard.press('Enter')
    return this.sees(answer)
  }

  async openPersonalChat(): Promise<void> {
    await this.page.getByText('Personal Chat', { exact: true }).first().click()
    await this.compose().waitFor()
  }

  async openChannel(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).first().click()
  }

  /** Everything in view, without the log panel of the Playground itself. */
  async readsOnPage(): Promise<string> {
    const text = (await this.page.locator('body').textContent()) ?? ''
    return text.split('Log Panel')[0] ?? ''
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path })
  }
}

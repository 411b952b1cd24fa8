import { LANGUAGES } from '../core/domain/language'
import { useFormat, useLanguage, useMessages } from '../i18n/locale'
import { currentView } from '../state/address'
import { encodeView } from '../state/url-codec'
import { importNear, importRequested } from '../state/import-request'
import { SCREENS, THEMES } from '../state/view'
import type { ScreenId } from '../state/view'
import { useView } from '../state/view-store'
import { FindButton } from './FindButton'
import { preloadScreen } from './screens'

const addressOf = (screen: ScreenId) =>
  encodeView({ ...currentView(), screen, ...(screen === 'source' ? {} : { source: null, from: null, row: null }) })

const Navigation = () => {
  const { app } = useMessages()
  const view = useView()
  return (
    <nav className="screens" aria-label={app.navigation}>
      <ul>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <a
              href={addressOf(screen)}
              aria-current={view.screen === screen ? 'page' : undefined}
              onPointerEnter={() => preloadScreen(screen)}
              onFocus={() => preloadScreen(screen)}
            >
              {app.screens[screen]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const LanguageChoice = () => {
  const { app } = useMessages()
  const shown = useLanguage()
  const languageChosen = useView((view) => view.languageChosen)
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{app.language}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={app.language_full[language]}
          aria-label={app.language_full[language]}
          aria-pressed={shown === language}
          onClick={() => languageChosen(language)}
        >
          {app.language_names[language]}
        </button>
      ))}
    </fieldset>
  )
}

const ThemeChoice = () => {
  const { app } = useMessages()
  const theme = useView((view) => view.theme)
  const themeChosen = useView((view) => view.themeChosen)
  return (
    <label className="choice">
      <span className="visually-hidden">{app.theme}</span>
      <select
        value={theme}
        onChange={(event) => themeChosen(THEMES.find((choice) => choice === event.target.value) ?? 'system')}
      >
        {THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {app.themes[choice]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Name, screens, and what concerns the whole product. */
export const TopBar = () => {
  const { app } = useMessages()
  const elder = useView((view) => view.elder)
  const elderModeSwitched = useView((view) => view.elderModeSwitched)
  const pinned = useView((view) => view.deck.length)
  const presentationStarted = useView((view) => view.presentationStarted)
  // a draft has fields and no cards
  const nothing = useView(
    ({ screen, from, deck }) => deck.length === 0 && (screen === 'source' ? from : screen) === 'draft',
  )
  const format = useFormat()
  return (
    <header className="top-bar">
      <p className="product">
        <strong>{app.name}</strong> <span className="tagline">{app.tagline}</span>
      </p>
      <Navigation />
      <div className="tools">
        <LanguageChoice />
        <ThemeChoice />
        <button type="button" className="button" aria-pressed={elder} onClick={elderModeSwitched}>
          {app.elder}
        </button>
        <FindButton />
        <button
          type="button"
          className="button"
          onPointerEnter={importNear}
          onFocus={importNear}
          onClick={() => importRequested()}
        >
          {app.importReport}
        </button>
        <button type="button" className="button primary" disabled={nothing} onClick={presentationStarted}>
          {nothing ? app.presentNothing : pinned === 0 ? app.present : app.presentDeck(format.number(pinned))}
        </button>
      </div>
    </header>
  )
}

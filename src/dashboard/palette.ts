/** The page's own colours, by their names in `page.css`, dark or light as they are at the moment. */
export type Palette = (tone: 'good' | 'bad' | 'main' | 'soft' | 'text' | 'line' | 'warning') => string

export function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element)
  return (tone) => {
    // A custom property is not resolved, a colour is.
    element.style.color = `var(--${tone})`
    return style.color
  }
}
